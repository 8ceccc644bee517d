internal import Languages
internal import Reports

extension Reports {
    /// Destroys again what a backup brought back of destroyed reports, and says how many there were.
    func keepDestroyed(_ register: DestructionRegister, node: String) async throws {
        let count = try await keepDestroyed(by: register, node: node)
        if count > 0 { Terminal.tell(.commandRestoreDestroyedAgain(count: count)) }
    }
}
