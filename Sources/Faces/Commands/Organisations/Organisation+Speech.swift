internal import Access
internal import Languages

extension Organisation {
    /// What it is called in the language of the command line.
    var nameInLanguage: String { Speech.words.language == .welsh ? welshName : name }
}
