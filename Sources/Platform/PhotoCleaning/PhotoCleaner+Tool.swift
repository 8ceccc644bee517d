internal import ChildProcesses

extension PhotoCleaner {
    /// No settings of anybody's, small faults of the photo passed over, nothing said but the answer. Only standard input is
    /// read, so that no name of a file can become an option.
    private static let always = ["-config", "", "-m", "-q", "-q"]

    func cleaned(_ photo: [UInt8], _ type: PhotoType) async throws(PhotoProblem) -> CleanPhoto {
        if type == .tiff { try TIFFPages.requireOne(PhotoBytes(photo)) }
        var trimmed =
            switch type {
            case .png: try PNGChunks.trimmed(photo)
            case .webP: try WebPChunks.trimmed(photo)
            default: photo
            }
        // Of the others this is the photo itself, which is the caller's.
        defer { if type == .png || type == .webP { trimmed.overwrite() } }
        var copy = try await rewritten(trimmed, type, keepsProfile: true)
        do throws(PhotoProblem) {
            if try PhotoCheck.finding(copy, type).hasOtherProfile {
                copy.overwrite()
                copy = try await rewritten(trimmed, type, keepsProfile: false)
                guard try !PhotoCheck.finding(copy, type).hasOtherProfile else { throw .metadataRemains }
            }
        } catch {
            copy.overwrite()
            throw error
        }
        return CleanPhoto(type: type, bytes: copy)
    }

    /// Everything is taken out; which side is up is put in again, and the colour profile left where it may be needed. HEIF tells
    /// the former by a property of the picture.
    private func rewritten(
        _ photo: [UInt8], _ type: PhotoType, keepsProfile: Bool
    ) async throws(PhotoProblem) -> [UInt8] {
        var options = Self.always + ["-all="]
        if type == .tiff { options += ["-CommonIFD0="] }
        if keepsProfile { options += ["--ICC_Profile:all"] }
        if type == .tiff, !keepsProfile { options += ["-ICC_Profile:all="] }
        if type != .heic, type != .avif { options += ["-tagsFromFile", "@", "-IFD0:Orientation"] }
        // What is put in beside what was taken out is less than this.
        return try await answer(options + ["-o", "-", "-"], to: photo, most: photo.count + (64 << 10))
    }

    func toldFacts(_ photo: [UInt8], _ type: PhotoType) async throws(PhotoProblem) -> [UInt8] {
        let tags = [
            "-Composite:GPSLatitude", "-Composite:GPSLongitude", "-Composite:GPSAltitude", "-DateTimeOriginal",
            "-OffsetTimeOriginal", "-CreateDate", "-OffsetTimeDigitized",
        ]
        let options = Self.always + ["-j", "-n"] + tags + ["-"]
        guard type == .webP else { return try await answer(options, to: photo, most: Self.mostFacts) }
        var whole = try WebPChunks.withoutTrailer(photo)
        defer { whole.overwrite() }
        return try await answer(options, to: whole, most: Self.mostFacts)
    }

    private func answer(_ options: [String], to photo: [UInt8], most: Int) async throws(PhotoProblem) -> [UInt8] {
        guard let program else { throw .notInstalled }
        let limits = ChildLimits(
            time: time, processorSeconds: Int(time.components.seconds), memory: 512 << 20, output: most)
        let child = LockedDownProcess(program: program, arguments: options, limits: limits, network: network)
        var ending: ChildEnding
        do throws(ChildProcessError) { ending = try await child.ending(after: photo) } catch {
            throw PhotoProblem(error)
        }
        guard ending.status != 0 else { return ending.output }
        ending.output.overwrite()
        // Its word for a photo that it cannot read.
        throw ending.status == 1 ? .damaged : .failed
    }
}
