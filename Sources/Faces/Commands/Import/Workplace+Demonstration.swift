internal import Demonstration
internal import Languages

extension Workplace {
    /// Tells somebody who loads a file that it goes among invented records.
    func tellOfDemonstration() async throws {
        guard try await Demonstration().isLoaded(in: accounts) else { return }
        Terminal.tell(.commandImportDemonstration)
    }
}
