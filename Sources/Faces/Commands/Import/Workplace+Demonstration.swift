internal import Demonstration

extension Workplace {
    /// Tells somebody who loads a file that it goes among invented records.
    func tellOfDemonstration() async throws {
        guard try await Demonstration().isLoaded(in: accounts) else { return }
        Terminal.tell("The database holds the demonstration; name another for your own records: --database sqlite:PATH")
    }
}
