#include "NumberMask.h"
#include "CSimdJSON.h"
#include <simdjson.h>

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

static const char *skip_digits(const char *place) {
  while (is_digit(*place)) place++;
  return place;
}

/// The end of the number that begins here (RFC 8259, section 6), or NULL where none does.
static const char *end_of_number(const char *place) {
  if (*place == '-') place++;
  if (!is_digit(*place)) return nullptr;
  place = *place == '0' ? place + 1 : skip_digits(place);
  if (*place == '.') {
    if (!is_digit(*++place)) return nullptr;
    place = skip_digits(place);
  }
  if (*place == 'e' || *place == 'E') {
    place++;
    if (*place == '+' || *place == '-') place++;
    if (!is_digit(*place)) return nullptr;
    place = skip_digits(place);
  }
  return place;
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
