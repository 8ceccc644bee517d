internal import Countries
internal import FollowTheMoney

/// Gathers the properties of one list entry.
struct EntityBuilder {
    private(set) var entity: FollowTheMoneyEntity

    init(id: String, schema: String, dataset: String) {
        entity = FollowTheMoneyEntity(id: id, schema: schema, caption: "", datasets: [dataset])
    }

    /// Adds a value unless it is blank or there already.
    mutating func add(_ property: String, _ value: String?) {
        guard let value else { return }
        entity.add(property, ListCell.trim(value))
    }

    mutating func add(_ property: String, _ values: [String]) {
        for value in values { add(property, value) }
    }

    /// Adds the main name and all the names its printed form holds; the caption is the form as printed.
    mutating func addName(printed text: String) {
        let printed = PrintedName(text, isPerson: isPerson)
        if entity.caption.isEmpty { entity.caption = text }
        add("name", printed.main)
        addOthers(of: printed)
    }

    /// Adds a further name under a property such as `alias`, with the forms its printed text holds.
    mutating func addName(printed text: String, as property: String) {
        let printed = PrintedName(text, isPerson: isPerson)
        add(property, printed.main)
        if property == "alias" {
            addOthers(of: printed)
        } else {
            // What belongs to a weak or a former name is no better than it.
            add(property, printed.aliases + printed.weakAliases + printed.previousNames)
            add("notes", printed.notes)
        }
    }

    private mutating func addOthers(of printed: PrintedName) {
        add("alias", printed.aliases)
        add("weakAlias", printed.weakAliases)
        add("previousName", printed.previousNames)
        add("notes", printed.notes)
    }

    /// Adds the dates of a text in ISO form, and the text as a note where it says more than they do or holds none.
    mutating func addDates(_ property: String, _ text: String, noteLabel: String) {
        add(property, WrittenDate.all(in: text))
        if !WrittenDate.isPlain(text) { add("notes", "\(noteLabel): \(ListCell.trim(text))") }
    }

    /// Adds the countries of a text as codes, and the text as a note where no country was found.
    mutating func addCountries(_ property: String, _ text: String, noteLabel: String) {
        let codes = CountryNames.codes(in: text)
        add(property, codes)
        if codes.isEmpty, !text.isEmpty { add("notes", "\(noteLabel): \(text)") }
    }

    private var isPerson: Bool { entity.schema == "Person" }

    /// The entity; its caption is the first name, or failing that its identifier.
    func built() -> FollowTheMoneyEntity {
        var entity = entity
        if entity.caption.isEmpty { entity.caption = entity.first("name") ?? entity.id }
        return entity
    }
}
