import DelimitedText

extension Download {
    /// A table for a spreadsheet, a row an item. Cells that a spreadsheet would take for a formula are guarded.
    static func table<Item: Sendable>(
        _ name: String, headings: [String], of items: [Item], row: @escaping @Sendable (Item) -> [String]
    ) -> Download {
        table(name, headings: headings, of: items, rows: { [row($0)] })
    }

    /// A table for a spreadsheet, any number of rows an item. Rows are made one item after the other while the file is sent, so
    /// that an error among them ends it.
    static func table<Item: Sendable>(
        _ name: String, headings: [String], of items: [Item],
        rows: @escaping @Sendable (Item) async throws -> [[String]]
    ) -> Download {
        Download(name: name) { piece in
            // Tells spreadsheets that the letters are UTF-8; without it they break ŵ and ŷ.
            var ready: [UInt8] = [0xEF, 0xBB, 0xBF]
            let writer = CSVWriter(guardingFormulas: true) { ready += $0 }
            try writer.write(headings)
            for item in items {
                for row in try await rows(item) { try writer.write(row) }
                guard ready.count > pieceSize else { continue }
                try await piece(ready)
                ready.removeAll(keepingCapacity: true)
            }
            try writer.finish()
            try await piece(ready)
        }
    }

    private static var pieceSize: Int { 64 << 10 }
}
