/// PostgreSQL was required by `TIENDO_TEST_REQUIRE_POSTGRES` and `TIENDO_TEST_POSTGRES` names no server.
struct MissingServer: Error {}
