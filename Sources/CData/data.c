#include "CData.h"
#include <string.h>

static const unsigned char drugs[] = {
#embed "lexicon/drugs.tsv"
};
static const unsigned char combinations[] = {
#embed "lexicon/combinations.tsv"
};
static const unsigned char classes[] = {
#embed "lexicon/classes.tsv"
};
static const unsigned char substances[] = {
#embed "lexicon/substances.tsv"
};
static const unsigned char ambiguous[] = {
#embed "lexicon/ambiguous.tsv"
};
static const unsigned char effects[] = {
#embed "lexicon/effects.tsv"
};
static const unsigned char anatomy[] = {
#embed "lexicon/anatomy.tsv"
};
static const unsigned char heads[] = {
#embed "lexicon/heads.tsv"
};
static const unsigned char modifiers[] = {
#embed "lexicon/modifiers.tsv"
};
static const unsigned char targets[] = {
#embed "lexicon/targets.tsv"
};
static const unsigned char routes[] = {
#embed "lexicon/routes.tsv"
};
static const unsigned char forms[] = {
#embed "lexicon/forms.tsv"
};
static const unsigned char units[] = {
#embed "lexicon/units.tsv"
};
static const unsigned char chemicals[] = {
#embed "lexicon/chemicals.tsv"
};
static const unsigned char model[] = {
#embed "language/model.bin"
};
static const unsigned char first_pass[] = {
#embed "pages/first-pass.bin"
};
static const unsigned char second_pass[] = {
#embed "pages/second-pass.bin"
};

#define ENTRY(NAME) {#NAME, NAME, sizeof NAME}

posology_data posology_table(const char *name) {
  static const struct { const char *name; const unsigned char *bytes; size_t count; } tables[] = {
      ENTRY(drugs),   ENTRY(combinations), ENTRY(classes), ENTRY(substances), ENTRY(ambiguous), ENTRY(effects), ENTRY(anatomy),
      ENTRY(heads),   ENTRY(modifiers),    ENTRY(targets), ENTRY(routes),     ENTRY(forms),     ENTRY(units),
      ENTRY(chemicals)};
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
    if (strcmp(tables[i].name, name) == 0) return (posology_data){tables[i].bytes, tables[i].count};
  return (posology_data){NULL, 0};
}

posology_data posology_language_model(void) { return (posology_data){model, sizeof model}; }

posology_data posology_page_model(int pass) {
  return pass == 1 ? (posology_data){first_pass, sizeof first_pass} : (posology_data){second_pass, sizeof second_pass};
}
