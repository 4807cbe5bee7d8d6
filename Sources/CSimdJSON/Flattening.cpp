#include "Flattening.h"
#include <algorithm>
#include <cstring>
#include <simdjson.h>

static bool is_space(uint8_t byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

static csimdjson_kind scalar_kind(uint8_t first) {
  switch (first) {
    case 't': return csimdjson_true;
    case 'f': return csimdjson_false;
    case 'n': return csimdjson_null;
    default: return csimdjson_numeral;
  }
}

void Flattening::read(const simdjson::dom::parser &parser, const uint8_t *document, size_t length) {
  nodes.clear();
  unescaped.clear();
  open.clear();
  has_repeated_keys = false;
  this->document = document;
  this->length = uint32_t(length);

  const uint32_t *tokens = parser.implementation->structural_indexes.get();
  const uint32_t count = parser.implementation->n_structural_indexes;
  const uint8_t *strings = parser.doc.string_buf.get();
  Range key = {0, 0};
  bool has_key = false;
  auto add = [&](csimdjson_kind kind, Range text) {
    nodes.push_back({uint8_t(kind), has_key, uint16_t(open.size()), key.start, key.end, text.start, text.end,
                     uint32_t(nodes.size() + 1)});
    has_key = false;
    key = {0, 0};
  };

  for (uint32_t token = 0; token < count; token++) {
    const uint32_t start = tokens[token];
    switch (document[start]) {
      case ':':
      case ',':
        break;
      case '{':
      case '[':
        add(document[start] == '{' ? csimdjson_object : csimdjson_array, {start, start});
        open.push_back({uint32_t(nodes.size() - 1), 0, false});
        break;
      case '}':
      case ']': {
        const Open closed = open.back();
        open.pop_back();
        nodes[closed.node].text_end = start + 1;
        nodes[closed.node].end = uint32_t(nodes.size());
        if (closed.perhaps_repeated && repeats_a_key(closed.node)) has_repeated_keys = true;
        break;
      }
      case '"': {
        const Range string = string_at(start, strings);
        if (token + 1 < count && document[tokens[token + 1]] == ':') {
          key = string;
          has_key = true;
          note_key(string);
        } else {
          add(csimdjson_text, string);
        }
        break;
      }
      default: {
        uint32_t end = token + 1 < count ? tokens[token + 1] : uint32_t(length);
        while (is_space(document[end - 1])) end--;
        add(scalar_kind(document[start]), {start, end});
      }
    }
  }
}

/// The string whose opening quote is given; `strings` stands at it in simdjson's buffer (a length, the bytes,
/// a zero) and moves on. Without escapes its bytes are those of the document. The first escape yields at least
/// one byte, so that its backslash stands before the unescaped length.
Flattening::Range Flattening::string_at(uint32_t quote, const uint8_t *&strings) {
  uint32_t size;
  std::memcpy(&size, strings, sizeof size);
  const uint8_t *bytes = strings + sizeof size;
  strings = bytes + size + 1;
  if (!std::memchr(document + quote + 1, '\\', size)) return {quote + 1, quote + 1 + size};
  const uint32_t start = length + uint32_t(unescaped.size());
  unescaped.append(reinterpret_cast<const char *>(bytes), size);
  return {start, start + size};
}

std::string_view Flattening::text(Range range) const {
  const char *bytes = range.start < length ? reinterpret_cast<const char *>(document) + range.start
                                           : unescaped.data() + (range.start - length);
  return {bytes, range.end - range.start};
}

/// Most objects are cleared by the filter: their keys differ in it, and need not be compared.
void Flattening::note_key(Range key) {
  const std::string_view bytes = text(key);
  uint64_t head = 0, tail = 0;
  const size_t part = std::min(bytes.size(), sizeof head);
  std::memcpy(&head, bytes.data(), part);
  std::memcpy(&tail, bytes.data() + bytes.size() - part, part);
  const uint64_t mixed = (head ^ (tail << 1 | tail >> 63) ^ bytes.size()) * 0x9E3779B97F4A7C15;
  const uint64_t bits = uint64_t(1) << (mixed >> 58) | uint64_t(1) << (mixed >> 52 & 63);
  Open &object = open.back();
  if ((object.filter & bits) == bits) object.perhaps_repeated = true;
  object.filter |= bits;
}

bool Flattening::repeats_a_key(uint32_t object) {
  keys.clear();
  for (uint32_t child = object + 1; child < nodes[object].end; child = nodes[child].end)
    keys.push_back(text({nodes[child].key_start, nodes[child].key_end}));
  std::sort(keys.begin(), keys.end());
  return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}
