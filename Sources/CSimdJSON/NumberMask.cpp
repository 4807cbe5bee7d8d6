#include "NumberMask.h"
#include "CSimdJSON.h"
#include <simdjson.h>

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

static const char *skip_digits(const char *next) {
  while (is_digit(*next)) next++;
  return next;
}

/// The end of the number that begins here (RFC 8259, section 6), or NULL where none does.
static const char *end_of_number(const char *next) {
  if (*next == '-') next++;
  if (!is_digit(*next)) return nullptr;
  next = *next == '0' ? next + 1 : skip_digits(next);
  if (*next == '.') {
    if (!is_digit(*++next)) return nullptr;
    next = skip_digits(next);
  }
  if (*next == 'e' || *next == 'E') {
    next++;
    if (*next == '+' || *next == '-') next++;
    if (!is_digit(*next)) return nullptr;
    next = skip_digits(next);
  }
  return next;
}

static bool may_follow(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t' || byte == ',' || byte == ']' || byte == '}';
}

void mask_numbers(
    const simdjson::dom::parser &parser, const uint8_t *document, size_t length, std::string &masked) {
  masked.assign(reinterpret_cast<const char *>(document), length);
  masked.append(csimdjson_padding, ' ');
  const uint32_t *tokens = parser.implementation->structural_indexes.get();
  const uint32_t count = parser.implementation->n_structural_indexes;
  for (uint32_t token = 0; token < count; token++) {
    char *start = &masked[tokens[token]];
    if (!is_digit(*start) && *start != '-') continue;
    const char *end = end_of_number(start);
    if (!end || !may_follow(*end)) continue;
    *start++ = '0';
    while (start < end) *start++ = ' ';
  }
}
