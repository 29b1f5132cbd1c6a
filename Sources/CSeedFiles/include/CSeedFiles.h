#pragma once
#include <stddef.h>

/// A file of migrations/ or seeds/ as it stood when the program was built.
struct seed_file {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t size;
};

/// The file at an index, with a size of 0 past the last one.
struct seed_file seed_file_at(size_t index);
size_t seed_file_count(void);
