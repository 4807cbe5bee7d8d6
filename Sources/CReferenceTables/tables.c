// The reference tables stay CSV files that people read and review; the compiler puts their bytes
// into the binary, so that they cost nothing at start.
#include "CReferenceTables.h"

static const unsigned char countries[] = {
#embed "tables/countries.csv"
};
static const unsigned char country_names[] = {
#embed "tables/country_names.csv"
};
static const unsigned char country_ambiguous[] = {
#embed "tables/country_ambiguous.csv"
};
static const unsigned char subdivisions[] = {
#embed "tables/subdivisions.csv"
};
static const unsigned char regions[] = {
#embed "tables/regions.csv"
};
static const unsigned char region_names[] = {
#embed "tables/region_names.csv"
};
static const unsigned char hromadas[] = {
#embed "tables/hromadas.csv"
};
static const unsigned char hromada_names[] = {
#embed "tables/hromada_names.csv"
};
static const unsigned char not_countries[] = {
#embed "tables/not_countries.csv"
};
static const unsigned char region_proposed[] = {
#embed "tables/region_proposed.csv"
};
static const unsigned char hromada_skeletons[] = {
#embed "tables/hromada_skeletons.csv"
};
static const unsigned char settlements[] = {
#embed "tables/settlements.csv"
};
static const unsigned char settlement_names[] = {
#embed "tables/settlement_names.csv"
};
static const unsigned char other_units[] = {
#embed "tables/other_units.csv"
};
static const unsigned char place_names[] = {
#embed "tables/place_names.csv"
};
static const unsigned char place_skeletons[] = {
#embed "tables/place_skeletons.csv"
};
static const unsigned char place_homonyms[] = {
#embed "tables/place_homonyms.csv"
};
static const unsigned char compositions[] = {
#embed "tables/compositions.csv"
};
static const unsigned char headers[] = {
#embed "tables/headers.csv"
};
static const unsigned char header_words[] = {
#embed "tables/header_words.csv"
};
static const unsigned char kind_words[] = {
#embed "tables/kind_words.csv"
};
static const unsigned char stage_words[] = {
#embed "tables/stage_words.csv"
};
static const unsigned char evidence_words[] = {
#embed "tables/evidence_words.csv"
};
static const unsigned char row_words[] = {
#embed "tables/row_words.csv"
};
static const unsigned char letter_pairs[] = {
#embed "tables/letter_pairs.csv"
};
static const unsigned char name_endings[] = {
#embed "tables/name_endings.csv"
};
static const unsigned char party_words[] = {
#embed "tables/party_words.csv"
};
static const unsigned char no_names[] = {
#embed "tables/no_names.csv"
};
static const unsigned char character_references[] = {
#embed "tables/character_references.csv"
};
static const unsigned char markup_tags[] = {
#embed "tables/markup_tags.csv"
};
static const unsigned char place_type_names[] = {
#embed "tables/place_type_names.csv"
};
static const unsigned char rural_namesakes[] = {
#embed "tables/rural_namesakes.csv"
};

#define TABLE(name) [reference_table_##name] = {name, sizeof name}

static const ReferenceTable tables[] = {
    TABLE(countries),
    TABLE(country_names),
    TABLE(country_ambiguous),
    TABLE(regions),
    TABLE(region_names),
    TABLE(hromadas),
    TABLE(hromada_names),
    TABLE(not_countries),
    TABLE(region_proposed),
    TABLE(hromada_skeletons),
    TABLE(settlements),
    TABLE(other_units),
    TABLE(place_names),
    TABLE(place_skeletons),
    TABLE(place_homonyms),
    TABLE(compositions),
    TABLE(headers),
    TABLE(header_words),
    TABLE(kind_words),
    TABLE(stage_words),
    TABLE(evidence_words),
    TABLE(row_words),
    TABLE(letter_pairs),
    TABLE(subdivisions),
    TABLE(settlement_names),
    TABLE(party_words),
    TABLE(name_endings),
    TABLE(place_type_names),
    TABLE(rural_namesakes),
    TABLE(no_names),
    TABLE(character_references),
    TABLE(markup_tags),
};

ReferenceTable reference_table(ReferenceTableName name) { return tables[name]; }
