import Access
import Storage

/// What the first administrator of an organisation does first.
struct Beginning {
    /// The administrator.
    var person: ID<Person>
    /// Without mail nobody can be invited from the pages.
    var sendsMail: Bool

    var fields: Fields { ["personPath": "/people/\(person)", "sendsMail": sendsMail] }
}
