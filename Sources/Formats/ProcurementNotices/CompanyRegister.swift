internal import DelimitedText
public import InputFiles
internal import OpenContracting
public import ProcurementIndicators

/// A register of companies as a table, such as the basic company data that Companies House publishes each month (columns
/// `CompanyNumber`, `IncorporationDate` as 31/12/2020 or 2020-12-31, `SICCode.SicText_1`). Streamed; only companies that the
/// notices name are kept.
public enum CompanyRegister {
    /// - Throws: `.missingColumn` without a number or a date, and what the file throws.
    public static func facts(
        of bodies: BodyTable, from source: any ByteReading
    ) throws(InputProblem) -> [UInt32: CompanyFacts] {
        let reader = try DelimitedReader(source)
        guard let first = try reader.next() else { throw InputProblem(.empty, file: source.name) }
        let header = DelimitedHeader(first)
        let number = try column("CompanyNumber", of: header, source)
        let date = try column("IncorporationDate", of: header, source)
        let activity = header.position(of: "SICCode.SicText_1")
        var wanted: [String: UInt32] = [:]
        for body in 0..<UInt32(bodies.count) { wanted[bodies.key(of: body + 1)] = body + 1 }
        var facts: [UInt32: CompanyFacts] = [:]
        while let row = try reader.next() {
            guard let body = wanted[BodyKey.company(number: row.trimmed(number))] else { continue }
            // Standard Industrial Classification 2007 as Companies House condenses it: 99999 is a dormant company.
            let isDormant = activity.map { row.trimmed($0).hasPrefix("99999") } ?? false
            facts[body] = CompanyFacts(incorporated: moment(row.trimmed(date)), isDormant: isDormant)
        }
        return facts
    }

    /// Where a column stands that must be there.
    static func column(
        _ name: String, of header: DelimitedHeader, _ source: any ByteReading
    ) throws(InputProblem) -> Int {
        if let position = header.position(of: name) { return position }
        throw InputProblem(.missingColumn, file: source.name, line: header.line, expected: "the column “\(name)”")
    }

    private static func moment(_ text: String) -> Moment {
        let parts = text.split(separator: "/")
        let written = parts.count == 3 ? "\(parts[2])-\(parts[1])-\(parts[0])" : text
        return Instant(written)?.milliseconds ?? .unknown
    }
}
