import CLibZip
import Glibc

/// Makes a ZIP archive in memory. The same members give the same bytes: they stand in the order they are given and bear no
/// time but the first day the format knows.
struct ZipWriter {
    private var members: [(name: String, bytes: [UInt8])] = []

    /// Adds a member after those there are.
    mutating func add(_ name: String, _ bytes: [UInt8]) { members.append((name, bytes)) }

    /// The archive; throws `PackageFault.damaged` naming the member that libzip did not take.
    func bytes() throws(PackageFault) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw .notAnArchive }
        // Closing the archive gives its own reference up; this one keeps what was written.
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error) else {
            zip_source_free(source)
            throw .notAnArchive
        }
        for member in members {
            guard Self.add(member, to: archive) else {
                zip_discard(archive)
                throw .damaged(member.name)
            }
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw .notAnArchive
        }
        return try Self.content(of: source)
    }

    private static func add(_ member: (name: String, bytes: [UInt8]), to archive: OpaquePointer) -> Bool {
        let count = member.bytes.count
        // libzip frees the copy.
        guard let copy = malloc(max(count, 1)) else { return false }
        member.bytes.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { copy.copyMemory(from: base, byteCount: count) }
        }
        guard let source = zip_source_buffer(archive, copy, UInt64(count), 1) else {
            free(copy)
            return false
        }
        let index = zip_file_add(archive, member.name, source, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        let place = UInt64(index)
        let firstDay: UInt16 = 1 << 5 | 1
        return zip_set_file_compression(archive, place, Int32(ZIP_CM_DEFLATE), 9) == 0
            && zip_file_set_dostime(archive, place, 0, firstDay, 0) == 0
    }

    private static func content(of source: OpaquePointer) throws(PackageFault) -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw .notAnArchive }
        defer { zip_source_close(source) }
        guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw .notAnArchive }
        let size = zip_source_tell(source)
        guard size > 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw .notAnArchive }
        var bytes = [UInt8](repeating: 0, count: Int(size))
        let read = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64(size)) }
        guard read == size else { throw .notAnArchive }
        return bytes
    }
}
