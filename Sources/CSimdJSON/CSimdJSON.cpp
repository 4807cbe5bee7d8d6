#include "CSimdJSON.h"
#include "Flattening.h"
#include "NumberMask.h"
#include <new>
#include <simdjson.h>

static_assert(csimdjson_padding >= simdjson::SIMDJSON_PADDING, "simdjson reads further past a document");

struct csimdjson_parser {
  simdjson::dom::parser dom;
  Flattening flattening;
  std::string masked;
};

csimdjson_parser *csimdjson_new(void) { return new (std::nothrow) csimdjson_parser; }

void csimdjson_delete(csimdjson_parser *parser) { delete parser; }

static csimdjson_status status_of(simdjson::error_code error) {
  switch (error) {
    case simdjson::SUCCESS: return csimdjson_ok;
    case simdjson::EMPTY: return csimdjson_empty;
    case simdjson::NUMBER_ERROR:
    case simdjson::NUMBER_OUT_OF_RANGE: return csimdjson_number;
    case simdjson::STRING_ERROR:
    case simdjson::UNESCAPED_CHARS:
    case simdjson::UNCLOSED_STRING: return csimdjson_string;
    case simdjson::UTF8_ERROR: return csimdjson_utf8;
    case simdjson::DEPTH_ERROR: return csimdjson_too_deep;
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY: return csimdjson_out_of_memory;
    default: return csimdjson_syntax;
  }
}

csimdjson_result csimdjson_parse(
    csimdjson_parser *parser, const uint8_t *document, size_t length, bool flatten) {
  auto error = parser->dom.parse(document, length, false).error();
  if (error == simdjson::NUMBER_ERROR) {
    // A number may be right and only too large for simdjson; nothing here needs its value.
    mask_numbers(parser->dom, document, length, parser->masked);
    error = parser->dom.parse(parser->masked.data(), length, false).error();
  }
  csimdjson_result result = {};
  result.status = status_of(error);
  if (error || !flatten) return result;
  Flattening &flattening = parser->flattening;
  flattening.read(parser->dom, document, length);
  result.has_repeated_keys = flattening.has_repeated_keys;
  result.nodes = flattening.nodes.data();
  result.node_count = flattening.nodes.size();
  result.unescaped = reinterpret_cast<const uint8_t *>(flattening.unescaped.data());
  result.unescaped_count = flattening.unescaped.size();
  return result;
}
