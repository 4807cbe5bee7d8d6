#ifndef C_REFERENCE_TABLES_H
#define C_REFERENCE_TABLES_H

#include <stddef.h>

/// The bytes of one CSV file of `tables/`, as they lie in the binary.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} ReferenceTable;

ReferenceTable reference_table_countries(void);
ReferenceTable reference_table_country_names(void);
ReferenceTable reference_table_country_ambiguous(void);
ReferenceTable reference_table_regions(void);
ReferenceTable reference_table_region_names(void);
ReferenceTable reference_table_hromadas(void);
ReferenceTable reference_table_hromada_names(void);
ReferenceTable reference_table_not_countries(void);
ReferenceTable reference_table_region_proposed(void);
ReferenceTable reference_table_hromada_skeletons(void);
ReferenceTable reference_table_settlements(void);
ReferenceTable reference_table_other_units(void);
ReferenceTable reference_table_place_names(void);
ReferenceTable reference_table_place_skeletons(void);
ReferenceTable reference_table_place_homonyms(void);
ReferenceTable reference_table_compositions(void);
ReferenceTable reference_table_headers(void);
ReferenceTable reference_table_kind_words(void);
ReferenceTable reference_table_stage_words(void);
ReferenceTable reference_table_evidence_words(void);
ReferenceTable reference_table_letter_pairs(void);
ReferenceTable reference_table_party_words(void);
ReferenceTable reference_table_name_endings(void);

#endif
