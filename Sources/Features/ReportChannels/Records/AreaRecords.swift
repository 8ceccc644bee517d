import GeographicAreas
import Languages
import Storage

/// Rows of `force_area`.
enum AreaRecords {
    /// What tells whether the areas are still those that were read: when they were loaded, and how many they are.
    struct Mark: Sendable, Hashable {
        var loadedAt: Timestamp
        var count: Int
    }

    static func replace(
        by areas: [GeographicArea], at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM force_area")
        for (place, area) in areas.enumerated() {
            try transaction.execute(
                """
                INSERT INTO force_area (code, name, welsh_name, polygons, position, loaded_at)
                VALUES (\(area.code), \(area.englishName), \(area.welshName ?? area.englishName),
                    \(AreaText.text(of: area.shape)), \(Int64(place)), \(now))
                """)
        }
    }

    /// nil where none were loaded.
    static func mark(in transaction: any Transaction) throws -> Mark? {
        try transaction.first("SELECT MAX(loaded_at), COUNT(*) FROM force_area") { row in
            row.optionalTimestamp(0).map { Mark(loadedAt: $0, count: Int(row.integer(1))) }
        }
        .flatMap { $0 }
    }

    static func areas(in transaction: any Transaction) throws -> [ForceArea] {
        try transaction.query("SELECT code, name, welsh_name FROM force_area ORDER BY position") {
            ForceArea(code: $0.text(0), name: BilingualText($0.text(1), $0.text(2)))
        }
    }

    /// With their borders. One whose borders do not read is left out.
    static func shapes(in transaction: any Transaction) throws -> [GeographicArea] {
        try transaction.query("SELECT code, name, welsh_name, polygons FROM force_area ORDER BY position") { row in
            AreaText.shape(of: row.text(3)).map {
                GeographicArea(code: row.text(0), englishName: row.text(1), welshName: row.text(2), shape: $0)
            }
        }
        .compactMap { $0 }
    }
}
