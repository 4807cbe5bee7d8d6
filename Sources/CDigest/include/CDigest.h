#ifndef C_DIGEST_H
#define C_DIGEST_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// Multiplies to 128 bits and folds the halves: the step of wyhash (public domain, Wang Yi).
static inline uint64_t digest_mix(uint64_t a, uint64_t b) {
  unsigned __int128 product = (unsigned __int128)a * b;
  return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

/// A 64-bit digest of bytes, the same in every run: eight bytes at a step, which Swift's checked access is slow at.
static inline uint64_t digest_bytes(const uint8_t *bytes, size_t count, uint64_t seed) {
  const uint64_t first = 0xE7037ED1A0B428DBull, second = 0x8EBC6AF09C88C6E3ull;
  uint64_t value = seed ^ count, word;
  while (count > 8) {
    memcpy(&word, bytes, 8);
    value = digest_mix(value ^ first, word ^ second);
    bytes += 8;
    count -= 8;
  }
  word = 0;
  if (count) memcpy(&word, bytes, count);
  return digest_mix(value ^ second, word ^ first);
}

/// Whether two runs of bytes are equal.
static inline int digest_equal(const uint8_t *a, const uint8_t *b, size_t count) {
  return memcmp(a, b, count) == 0;
}

#endif
