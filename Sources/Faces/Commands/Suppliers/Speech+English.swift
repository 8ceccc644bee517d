internal import Languages

extension Speech {
    /// The words of JSON, which is the same whatever language the command line speaks.
    static let english = Words(catalogue: words.catalogue, language: .english)
}
