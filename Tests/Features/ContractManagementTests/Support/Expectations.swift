import Access
import ContractManagement
import Testing

/// Expects a refusal with a code.
func expectRefusal(
    _ code: ContractManagementError.Code, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async {
    let error = await #expect(throws: ContractManagementError.self, sourceLocation: sourceLocation) { try await body() }
    #expect(error?.code == code, sourceLocation: sourceLocation)
}

/// Expects that fields are refused, and which.
func expectFaults(
    _ faults: [FieldFault], sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    let error = await #expect(throws: ContractManagementError.self, sourceLocation: sourceLocation) { try await body() }
    #expect(error?.faults == faults, sourceLocation: sourceLocation)
}

/// Expects that steps which come before are missing, and which.
func expectGaps(
    _ gaps: [LeavingGap], sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    let error = await #expect(throws: ContractManagementError.self, sourceLocation: sourceLocation) { try await body() }
    #expect(error?.gaps == gaps, sourceLocation: sourceLocation)
}

/// Whether the door is open: anything but `.forbidden` is.
func isLetIn(_ body: () async throws -> Void) async -> Bool {
    do {
        try await body()
        return true
    } catch let error as AccessError {
        return error.code != .forbidden
    } catch {
        return true
    }
}
