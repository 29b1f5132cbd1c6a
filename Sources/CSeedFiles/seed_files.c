#include "CSeedFiles.h"

// One line a file; ReferenceDataTests fails when a file of migrations/ or seeds/ is missing here.
// The compiler's dependency file names the embedded files, so an edit of one rebuilds this.
#define EMBED(symbol) static const unsigned char symbol[] = {
#define END };

EMBED(regions)
#embed "../../seeds/regions.csv"
END
EMBED(region_aliases)
#embed "../../seeds/region_aliases.csv"
END
EMBED(newspapers)
#embed "../../seeds/newspapers.csv"
END
EMBED(region_mergers)
#embed "../../seeds/region_mergers.csv"
END
EMBED(units)
#embed "../../seeds/units.csv"
END
EMBED(indicators)
#embed "../../seeds/indicators.csv"
END
EMBED(indicator_aliases)
#embed "../../seeds/indicator_aliases.csv"
END
EMBED(cues)
#embed "../../seeds/cues.csv"
END

EMBED(migration_0001)
#embed "../../migrations/0001_schema_migration.sql"
END
EMBED(migration_0002)
#embed "../../migrations/0002_reference.sql"
END
EMBED(migration_0003)
#embed "../../migrations/0003_source.sql"
END
EMBED(migration_0004)
#embed "../../migrations/0004_observation.sql"
END
EMBED(migration_0005)
#embed "../../migrations/0005_leftover_and_finding.sql"
END
EMBED(migration_0006)
#embed "../../migrations/0006_observations_view.sql"
END
EMBED(migration_0007)
#embed "../../migrations/0007_year_over_year_view.sql"
END
EMBED(migration_0008)
#embed "../../migrations/0008_vintage_views.sql"
END
EMBED(migration_0009)
#embed "../../migrations/0009_conflicts_view.sql"
END
EMBED(migration_0010)
#embed "../../migrations/0010_targets_view.sql"
END
EMBED(migration_0011)
#embed "../../migrations/0011_arithmetic_checks_view.sql"
END
EMBED(migration_0012)
#embed "../../migrations/0012_search.sql"
END
EMBED(migration_0013)
#embed "../../migrations/0013_regions_in_time.sql"
END
EMBED(migration_0014)
#embed "../../migrations/0014_corrections.sql"
END
EMBED(migration_0015)
#embed "../../migrations/0015_months_across_years.sql"
END

#define FILE_ENTRY(name, symbol) { name, symbol, sizeof symbol }

static const struct seed_file files[] = {
  FILE_ENTRY("seeds/regions.csv", regions),
  FILE_ENTRY("seeds/region_aliases.csv", region_aliases),
  FILE_ENTRY("seeds/newspapers.csv", newspapers),
  FILE_ENTRY("seeds/region_mergers.csv", region_mergers),
  FILE_ENTRY("seeds/units.csv", units),
  FILE_ENTRY("seeds/indicators.csv", indicators),
  FILE_ENTRY("seeds/indicator_aliases.csv", indicator_aliases),
  FILE_ENTRY("seeds/cues.csv", cues),
  FILE_ENTRY("migrations/0001_schema_migration.sql", migration_0001),
  FILE_ENTRY("migrations/0002_reference.sql", migration_0002),
  FILE_ENTRY("migrations/0003_source.sql", migration_0003),
  FILE_ENTRY("migrations/0004_observation.sql", migration_0004),
  FILE_ENTRY("migrations/0005_leftover_and_finding.sql", migration_0005),
  FILE_ENTRY("migrations/0006_observations_view.sql", migration_0006),
  FILE_ENTRY("migrations/0007_year_over_year_view.sql", migration_0007),
  FILE_ENTRY("migrations/0008_vintage_views.sql", migration_0008),
  FILE_ENTRY("migrations/0009_conflicts_view.sql", migration_0009),
  FILE_ENTRY("migrations/0010_targets_view.sql", migration_0010),
  FILE_ENTRY("migrations/0011_arithmetic_checks_view.sql", migration_0011),
  FILE_ENTRY("migrations/0012_search.sql", migration_0012),
  FILE_ENTRY("migrations/0013_regions_in_time.sql", migration_0013),
  FILE_ENTRY("migrations/0014_corrections.sql", migration_0014),
  FILE_ENTRY("migrations/0015_months_across_years.sql", migration_0015),
};

static const size_t file_count = sizeof files / sizeof files[0];

size_t seed_file_count(void) { return file_count; }

struct seed_file seed_file_at(size_t index) {
  if (index < file_count) return files[index];
  return (struct seed_file){"", (const unsigned char *)"", 0};
}
