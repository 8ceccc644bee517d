import Testing

@testable import StoragePostgres

@Suite struct NumberedPlaceholdersTests {
    @Test(arguments: [
        ("SELECT 1", "SELECT 1"),
        ("a = ? AND b = ?", "a = $1 AND b = $2"),
        ("a = '?' AND b = ?", "a = '?' AND b = $1"),
        ("a = 'it''s ?' AND b = ?", "a = 'it''s ?' AND b = $1"),
        ("\"odd?\" = ? -- why?\n AND b = ?", "\"odd?\" = $1 -- why?\n AND b = $2"),
        ("/* ? /* ? */ ? */ ?", "/* ? /* ? */ ? */ $1"),
        ("x LIKE ? ESCAPE '\\' AND y = ?", "x LIKE $1 ESCAPE '\\' AND y = $2"),
        ("(? IS NULL OR at >= ?)", "(CAST($1 AS TEXT) IS NULL OR at >= $2)"),
        ("? IS NOT NULL", "CAST($1 AS TEXT) IS NOT NULL"),
        (
            "a IS NOT DISTINCT FROM ? AND ? IS NOT DISTINCT FROM b",
            "a IS NOT DISTINCT FROM $1 AND $2 IS NOT DISTINCT FROM b"
        ),
        ("'never closed ?", "'never closed ?"), ("/* never closed ?", "/* never closed ?"), ("", ""), ("?", "$1"),
    ])
    func questionMarksAreNumberedWhereTheyAreValues(statement: String, numbered: String) {
        #expect(String(decoding: NumberedPlaceholders(statement).text, as: UTF8.self) == numbered)
    }
}
