/// Why no keys can be written from the catalogue.
struct CatalogueFault: Error, CustomStringConvertible {
    var problem: String

    var description: String { problem }
}
