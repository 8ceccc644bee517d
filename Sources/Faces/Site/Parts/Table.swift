import Languages

/// A table that becomes one card a row on a narrow window. Drawn by `{{#table}}{{>parts/table}}{{/table}}`. The first cell
/// of a row is its heading.
struct Table: Sendable {
    struct Column: Sendable {
        var label: String
        /// Figures stand to the right.
        var isNumeric = false
        /// What `?sort=` says for this column; nil where it cannot be sorted by.
        var sortKey: String?
    }

    struct Cell: Sendable {
        var text: String
        /// Where the text leads.
        var link: Address?
        var tag: Tag?
        /// A second line, smaller.
        var note: String?

        init(_ text: String, link: Address? = nil, tag: Tag? = nil, note: String? = nil) {
            self.text = text
            self.link = link
            self.tag = tag
            self.note = note
        }
    }

    var caption: String
    /// Whether the caption only repeats the heading above and is for screen readers alone.
    var hidesCaption = false
    var columns: [Column]
    var rows: [[Cell]]
    /// The list's address, whose `sort` says what it is sorted by: `name` or, falling, `-name`.
    var address: Address?

    func fields(in words: Words) -> Fields {
        [
            "caption": caption, "hidesCaption": hidesCaption,
            "columns": columns.map { head($0, words) },
            "rows": rows.map { row in
                let cells = zip(columns, row).map { cell($1, in: $0) }
                return ["rowHead": cells.first, "cells": Array(cells.dropFirst())] as Fields
            },
        ]
    }

    private func head(_ column: Column, _ words: Words) -> Fields {
        let sorted = address.map { Form(query: $0.query)["sort"] } ?? ""
        let rises = column.sortKey == sorted
        let falls = column.sortKey.map { "-\($0)" == sorted } ?? false
        let link = column.sortKey.flatMap { key in
            address?.with("page", nil).with("notice", nil).with("sort", rises ? "-\(key)" : key).description
        }
        return [
            "columnLabel": column.label, "isNumeric": column.isNumeric, "sortLink": link,
            "order": rises ? "ascending" : falls ? "descending" : nil,
            "orderMark": rises ? "▲" : falls ? "▼" : nil,
        ]
    }

    private func cell(_ cell: Cell, in column: Column) -> Fields {
        [
            "columnLabel": column.label, "isNumeric": column.isNumeric, "text": cell.text.isEmpty ? nil : cell.text,
            "link": cell.link?.description, "tag": cell.tag?.fields, "note": cell.note,
        ]
    }
}
