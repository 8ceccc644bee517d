import InputFiles
import JSONReading
import Storage

/// Reads who sub-contracts to whom out of procurement notices in the Open Contracting Data Standard 1.1.
///
/// Read are: `subcontracting.subcontracts` of awards, contracts and bids (OCDS for eForms: `subcontractor`, `mainContractors`,
/// `percentage`), lists `subContractors` of awards and contracts as the United Kingdom's notices give them, and parties with the
/// role of a sub-contractor, which stand below the release's own suppliers where those are one. A release that says
/// `hasSubcontracting` and names nobody is counted. `relatedProcesses` with `subContract` name another process and no business: they
/// are counted the same. Publishers write these fields in many ways, so that what has another shape is passed over.
///
/// Sources: OCDS 1.1.5, codelists `partyRole` and `relatedProcess`; https://standard.open-contracting.org/profiles/eforms/.
enum SubcontractReader {
    /// The most parties, and the most sub-contracts, of one release that are looked at.
    static let mostEach = 2_000

    static func read(_ source: any ByteReading) throws(InputProblem) -> ReadChain {
        let shape = JSONShape(lists: ["releases", "records"], singles: ["compiledRelease"], recordMarks: ["ocid"])
        let splitter = JSONItemSplitter(source, shape: shape, limit: 16 << 20)
        let document = JSONDocument(limit: 16 << 20)
        var answer = ReadChain()
        while let step = try splitter.next() {
            switch step {
            case .problem(let problem): answer.note(problem)
            case .item(let item):
                do throws(JSONFault) {
                    let root = try document.parse(padded: item.bytes)
                    let place = ChainTableRow.Place(file: source.name, line: item.line)
                    for release in releases(of: root) {
                        ReleaseChain(release: release, place: place).add(to: &answer)
                    }
                } catch {
                    let place = item.position(of: error.offset)
                    answer.note(
                        InputProblem(
                            .notJSON, file: source.name, line: place.line, column: place.column,
                            expected: error.expected))
                }
                guard answer.rows.count <= ChainTableReader.mostRows else {
                    throw InputProblem(
                        .tooLarge, file: source.name, line: item.line,
                        expected: "at most \(ChainTableReader.mostRows) rows")
                }
            }
        }
        return answer
    }

    /// The releases of what one item of the file is: a record's compiled one, a record's own, or the item itself.
    private static func releases(of root: JSONValue) -> [JSONValue] {
        guard root.kind == .object else { return [] }
        if let compiled = root["compiledRelease"], compiled.kind == .object { return [compiled] }
        let own = root["releases"].map { Array($0.elements.prefix(mostEach)) } ?? []
        return own.isEmpty ? [root] : own.filter { $0.kind == .object }
    }
}
