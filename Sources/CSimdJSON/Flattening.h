#ifndef FLATTENING_H
#define FLATTENING_H

#include "CSimdJSON.h"
#include <string>
#include <string_view>
#include <vector>

namespace simdjson::dom { class parser; }

/// Turns a document that simdjson has just accepted into nodes, in the order of the source.
///
/// simdjson's tape knows values and not where they are written. Its first stage knows where every token
/// begins, and its string buffer holds all strings unescaped, in the same order: read side by side they give
/// both, and numbers exactly as written.
class Flattening {
 public:
  std::vector<csimdjson_node> nodes;
  std::string unescaped;
  bool has_repeated_keys = false;

  void read(const simdjson::dom::parser &parser, const uint8_t *document, size_t length);

 private:
  struct Range { uint32_t start, end; };
  /// An object or array that is not closed yet. The filter says which keys it certainly has not had.
  struct Open { uint32_t node; uint64_t filter; bool perhaps_repeated; };

  std::vector<Open> open;
  std::vector<std::string_view> keys;
  const uint8_t *document = nullptr;
  uint32_t length = 0;

  Range string_at(uint32_t quote, const uint8_t *&strings);
  std::string_view text(Range range) const;
  void note_key(Range key);
  bool repeats_a_key(uint32_t object);
};

#endif
