import Languages
import Screening
import Storage
import Watchlists

/// An import as it was filled in.
struct ImportForm: Sendable {
    var kind: ImportKind
    var skipsBad = false
    /// Headings named by hand, by field.
    var headings: [String: String] = [:]
    /// The list that gets a new version; nil for a new list.
    var list: ID<Watchlist>?
    var name = ""
    /// nil to find the format by what the file holds.
    var format: WatchlistFormat?
    var consequence: ListConsequence?
    var isSent = false
    var hasFile = false
    /// The names of files that are of no type that any import reads.
    var unreadable: [String] = []

    init(_ kind: ImportKind) {
        self.kind = kind
    }

    init(_ kind: ImportKind, _ upload: Upload) {
        self.kind = kind
        let form = upload.form
        skipsBad = form["skipBad"] == "yes"
        for field in kind.columns {
            let heading = String(form["column-\(field)"].prefix(200))
            if !heading.isEmpty { headings[field] = heading }
        }
        list = ID<Watchlist>(form["list"])
        name = form["name"]
        format = WatchlistFormat(rawValue: form["format"])
        consequence = ListConsequence(rawValue: form["consequence"])
        isSent = true
        hasFile = !upload.files("file").isEmpty
        unreadable = upload.files("file").filter { $0.signature == .other }.map(\.name)
    }

    /// Headings as `ImportOptions` takes them: `Supplier Name=name`.
    var columns: [String] { kind.columns.compactMap { field in headings[field].map { "\($0)=\(field)" } } }

    /// What is wrong with it, in the order of the form.
    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard isSent else { return faults }
        if kind == .list {
            if list == nil, name.isEmpty { faults.add("name", words(.importsFaultName)) }
            if name.count > 200 { faults.add("name", words(.importsFaultLongName)) }
            if consequence == nil { faults.add("consequence", words(.importsFaultConsequence)) }
        }
        if !hasFile { faults.add("file", words(.importsFaultFile)) }
        if let name = unreadable.first { faults.add("file", words(.importsFaultType(name: name))) }
        return faults
    }
}
