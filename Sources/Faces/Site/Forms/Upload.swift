/// A form with files, as it was sent.
struct Upload: Sendable {
    /// The fields that are no files.
    var form = Form()
    /// The files by the name of their field, in the order sent. A field left empty has none.
    var files: [(field: String, file: UploadedFile)] = []

    /// The files of one field.
    func files(_ field: String) -> [UploadedFile] { files.filter { $0.field == field }.map(\.file) }
}
