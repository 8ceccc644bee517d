public import Storage

extension Questionnaires {
    public static let migrations: [Migration] = []
}
