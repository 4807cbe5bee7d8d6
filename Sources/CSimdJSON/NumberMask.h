#ifndef NUMBER_MASK_H
#define NUMBER_MASK_H

#include <cstddef>
#include <cstdint>
#include <string>

namespace simdjson::dom { class parser; }

/// Copies a document, padded, with every well-formed number written as 0. simdjson refuses numbers outside the
/// range of a double or of 64 bits, which JSON allows; all else in the copy is as it was, so that simdjson still
/// judges the rest. The parser must have passed its first stage on the document.
void mask_numbers(
    const simdjson::dom::parser &parser, const uint8_t *document, size_t length, std::string &masked);

#endif
