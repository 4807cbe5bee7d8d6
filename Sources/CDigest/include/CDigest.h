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

/// At most eight bytes as one word, zeros in place of those that are missing.
static inline uint64_t digest_word(const uint8_t *bytes, size_t count) {
  if (count >= 4) {
    uint32_t low, high;
    memcpy(&low, bytes, 4);
    memcpy(&high, bytes + count - 4, 4);
    return low | (uint64_t)high << 8 * (count - 4);
  }
  if (count == 0) return 0;
  const size_t middle = count / 2, last = count - 1;
  return bytes[0] | (uint64_t)bytes[middle] << 8 * middle | (uint64_t)bytes[last] << 8 * last;
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
  return digest_mix(value ^ second, digest_word(bytes, count) ^ first);
}

/// Whether two runs of bytes are equal.
static inline int digest_equal(const uint8_t *a, const uint8_t *b, size_t count) {
  return memcmp(a, b, count) == 0;
}

/// Has a place in memory brought into the cache while other work is done.
static inline void digest_prefetch(const void *place) { __builtin_prefetch(place); }

#endif
