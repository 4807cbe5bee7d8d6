#define _GNU_SOURCE
#include "CStorage.h"

#include <fcntl.h>
#include <stdio.h>

int storage_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}
