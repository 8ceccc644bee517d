import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Somebody with a browser. Cookies belong to the machine and not to the port, so that they reach every node on it.
struct Visitor {
    static let address = "non.prys@example.org"
    static let password = "a long enough password"

    private let session: URLSession

    init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = 20
        session = URLSession(configuration: configuration)
    }

    /// The page that an address leads to in the end.
    func page(_ path: String, on node: RunningServer) async throws -> (text: String, status: Int, path: String) {
        try await answer(to: URLRequest(url: try url(path, node)))
    }

    /// Fills in the sign-in form.
    func signIn(on node: RunningServer) async throws -> (text: String, status: Int, path: String) {
        let form = try await page("/sign-in", on: node).text
        let token = form.firstMatch(of: /name="token" value="([^"]*)"/).map { String($0.1) } ?? ""
        var request = URLRequest(url: try url("/sign-in", node))
        request.httpMethod = "POST"
        request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        request.setValue("same-origin", forHTTPHeaderField: "Sec-Fetch-Site")
        let fields = ["token": token, "address": Self.address, "password": Self.password, "next": "/"]
        request.httpBody = Data(
            fields.map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
                .joined(separator: "&").utf8)
        return try await answer(to: request)
    }

    private func url(_ path: String, _ node: RunningServer) throws -> URL {
        guard let url = URL(string: path, relativeTo: node.address) else { throw URLError(.badURL) }
        return url
    }

    private func answer(to request: URLRequest) async throws -> (text: String, status: Int, path: String) {
        let (data, response) = try await session.data(for: request)
        return (
            String(decoding: data, as: UTF8.self), (response as? HTTPURLResponse)?.statusCode ?? 0,
            response.url?.path ?? ""
        )
    }
}
