#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes that must be readable after a document; their values do not matter.
enum { csimdjson_padding = 64 };

typedef enum {
  csimdjson_ok,
  csimdjson_empty,         ///< nothing but white space
  csimdjson_syntax,        ///< brackets, commas, colons, or a word that is none of JSON's
  csimdjson_number,        ///< a number that JSON does not write so
  csimdjson_string,        ///< an unknown escape, a control character, or no closing quote
  csimdjson_utf8,          ///< bytes that are not UTF-8
  csimdjson_too_deep,      ///< more than 1024 levels
  csimdjson_out_of_memory,
} csimdjson_status;

typedef enum {
  csimdjson_object,
  csimdjson_array,
  csimdjson_text,
  csimdjson_numeral,
  csimdjson_true,
  csimdjson_false,
  csimdjson_null,
} csimdjson_kind;

/// A value. Offsets below the document's length are in the document itself; offsets after it, less that
/// length, are in `unescaped`.
typedef struct {
  uint8_t kind;
  bool has_key;
  uint16_t depth;
  uint32_t key_start, key_end;
  uint32_t text_start, text_end;
  uint32_t end;  ///< the index of the first node after this value and all that it holds
} csimdjson_node;

/// What a parser found in its last document. Valid until its next one.
typedef struct {
  csimdjson_status status;
  bool has_repeated_keys;  ///< some object names a key twice
  const csimdjson_node *nodes;
  size_t node_count;
  const uint8_t *unescaped;  ///< the strings and keys that are written with escapes
  size_t unescaped_count;
} csimdjson_result;

typedef struct csimdjson_parser csimdjson_parser;

/// A parser with its buffers, or NULL where there is no memory.
csimdjson_parser *csimdjson_new(void);
void csimdjson_delete(csimdjson_parser *parser);

/// Validates one JSON document with simdjson's DOM parser (not On-Demand, which does not validate what it
/// skips).
/// @param flatten whether its values are wanted too, in the order of the source.
csimdjson_result csimdjson_parse(
    csimdjson_parser *parser, const uint8_t *document, size_t length, bool flatten);

#ifdef __cplusplus
}
#endif

#endif
