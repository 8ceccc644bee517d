import Storage
import Testing

@Suite struct SQLTests {
    @Test func valuesAreBoundAndNeverPasted() {
        let name = "Robert'); DROP TABLE supplier; --"
        let sql: SQL = "SELECT id FROM supplier WHERE name = \(name) AND spend > \(5) AND country IS \(nil as String?)"
        #expect(sql.text == "SELECT id FROM supplier WHERE name = ? AND spend > ? AND country IS ?")
        #expect(sql.values == [.text(name), .integer(5), .null])
    }

    @Test func piecesKeepTheirValuesInOrder() {
        let condition: SQL = "a = \(1)"
        let sql: SQL = "SELECT 1 WHERE \(condition) AND b = \("x")"
        #expect(sql.text == "SELECT 1 WHERE a = ? AND b = ?")
        #expect(sql.values == [.integer(1), .text("x")])
        #expect(SQL.joined(["a = \(1)", "b = \(2)"], by: " OR ").values == [.integer(1), .integer(2)])
    }

    @Test func anEmptyListMatchesNothing() {
        #expect(SQL.list([String]()).text == "(NULL)")
        #expect(SQL.list(["a", "b"]).text == "(?, ?)")
    }
}
