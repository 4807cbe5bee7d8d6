#ifndef C_REFERENCE_TABLES_H
#define C_REFERENCE_TABLES_H

#include <stddef.h>

/// The bytes of one CSV file of `tables/`, as they lie in the binary.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} ReferenceTable;

/// Which of them.
typedef enum {
  reference_table_countries,
  reference_table_country_names,
  reference_table_country_ambiguous,
  reference_table_regions,
  reference_table_region_names,
  reference_table_hromadas,
  reference_table_hromada_names,
  reference_table_not_countries,
  reference_table_region_proposed,
  reference_table_hromada_skeletons,
  reference_table_settlements,
  reference_table_other_units,
  reference_table_place_names,
  reference_table_place_skeletons,
  reference_table_place_homonyms,
  reference_table_compositions,
  reference_table_headers,
  reference_table_header_words,
  reference_table_kind_words,
  reference_table_stage_words,
  reference_table_evidence_words,
  reference_table_row_words,
  reference_table_letter_pairs,
  reference_table_party_words,
  reference_table_name_endings,
  reference_table_place_type_names,
  reference_table_rural_namesakes,
  reference_table_no_names,
  reference_table_character_references,
  reference_table_markup_tags,
  reference_table_subdivisions,
  reference_table_settlement_names,
} ReferenceTableName;

ReferenceTable reference_table(ReferenceTableName name);

#endif
