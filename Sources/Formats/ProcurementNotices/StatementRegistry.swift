internal import DelimitedText
public import InputFiles
public import ProcurementIndicators

/// The summaries of the modern slavery statement registry (columns `OrganisationName`, `CompanyNumber`), as it publishes them for
/// each year. Streamed. Registering is voluntary: that nothing is found is no breach.
public enum StatementRegistry {
    /// The bodies for which a row was found, by company number, else by name.
    /// - Throws: `.missingColumn` without a name, and what the file throws.
    public static func bodies(
        _ bodies: BodyTable, named name: (UInt32) -> String, foundIn source: any ByteReading
    ) throws(InputProblem) -> Set<UInt32> {
        let reader = try DelimitedReader(source)
        guard let first = try reader.next() else { throw InputProblem(.empty, file: source.name) }
        let header = DelimitedHeader(first)
        let nameColumn = try CompanyRegister.column("OrganisationName", of: header, source)
        let numberColumn = header.position(of: "CompanyNumber")
        var wanted: [String: [UInt32]] = [:]
        for body in 1..<UInt32(bodies.count + 1) {
            let key = bodies.key(of: body)
            wanted[key, default: []].append(body)
            let nameKey = BodyKey.name(name(body))
            if nameKey != key { wanted[nameKey, default: []].append(body) }
        }
        var found: Set<UInt32> = []
        while let row = try reader.next() {
            if let numberColumn {
                found.formUnion(wanted[BodyKey.company(number: row.trimmed(numberColumn))] ?? [])
            }
            found.formUnion(wanted[BodyKey.name(row.trimmed(nameColumn))] ?? [])
        }
        return found
    }
}
