public import Storage

extension CodeOfPractice {
    public static let migrations: [Migration] = []
}
