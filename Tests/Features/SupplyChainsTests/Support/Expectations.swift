import Access
import SupplyChains
import Testing

/// Expects a refusal with a code.
func expectRefusal(
    _ code: SupplyChainsError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    await #expect(throws: SupplyChainsError(code), sourceLocation: sourceLocation) { try await body() }
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
