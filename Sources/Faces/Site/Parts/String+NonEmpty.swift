extension String {
    /// nil for the empty text.
    var nonEmpty: String? { isEmpty ? nil : self }
}
