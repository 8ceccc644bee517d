import Foundation
import PackagePlugin

/// Writes the typed keys of a target's `Catalogue` folder before the target is compiled.
@main struct MessageKeys: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Catalogue")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "Message+Keys.swift")
        return [
            .buildCommand(
                displayName: "Writing the keys of the catalogue",
                executable: try context.tool(named: "message-keys").url,
                arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
        ]
    }
}
