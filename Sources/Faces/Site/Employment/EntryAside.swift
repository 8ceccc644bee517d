import Languages

/// What is known from elsewhere beside what is recorded here.
struct EntryAside {
    var title: String
    var lines: [EvidenceLine]
    /// Said where nothing is known.
    var nothing: String

    var fields: Fields {
        ["asideTitle": title, "hasAside": !lines.isEmpty, "asideLines": lines.map(\.fields), "asideNothing": nothing]
    }
}
