import Access
import Storage

extension Row {
    /// Somebody by identifier and name, in this column and the next; nil where nobody is named or they have left.
    func colleague(_ column: Int) -> Colleague? {
        guard let id: ID<Person> = optionalID(column), let name = optionalText(column + 1) else { return nil }
        return Colleague(id: id, name: name)
    }
}
