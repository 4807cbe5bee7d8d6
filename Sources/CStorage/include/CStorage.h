#ifndef CSTORAGE_H
#define CSTORAGE_H

/// Exchanges what two paths name, in one step: nobody sees a moment in which either is missing.
/// `renameat2` with `RENAME_EXCHANGE`, which glibc declares only under `_GNU_SOURCE` and Swift's Glibc module hides.
/// Returns 0, or -1 with errno; EINVAL and ENOSYS say that this file system or kernel cannot exchange.
int storage_exchange(const char *one, const char *other);

#endif
