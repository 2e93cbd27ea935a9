// The tables and models that the program carries inside, so that the binary needs no file beside it.
#ifndef POSOLOGY_CDATA_H
#define POSOLOGY_CDATA_H
#include <stddef.h>

typedef struct {
  const unsigned char *bytes;
  size_t count;
} posology_data;

/// A table of the lexicon by its file name without ending ("drugs"), count 0 where there is none.
posology_data posology_table(const char *name);
/// The language model's weights.
posology_data posology_language_model(void);
/// The trees that judge the blocks of an HTML page, in their first pass (1) and their second.
posology_data posology_page_model(int pass);
#endif
