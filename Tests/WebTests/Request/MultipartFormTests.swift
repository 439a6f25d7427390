import Testing

@testable import Web

@Suite struct MultipartFormTests {
    private static let type = "multipart/form-data; boundary=----xyz"

    private static func body(_ parts: [String], end: String = "------xyz--\r\n") -> [UInt8] {
        Array((parts.map { "------xyz\r\n\($0)\r\n" }.joined() + end).utf8)
    }

    @Test func `fields and files are read as browsers send them`() throws {
        let form = try #require(
            MultipartForm(
                Self.body([
                    "Content-Disposition: form-data; name=\"csrf\"\r\n\r\nabc",
                    "Content-Disposition: form-data; name=\"file\"; filename=\"báo cáo.xlsx\"\r\nContent-Type: x/y\r\n\r\nPK\r\n--z",
                ]),
                type: Self.type
            )
        )

        #expect(form.fields.text("csrf") == "abc")
        #expect(form.files == [UploadedFile(field: "file", name: "báo cáo.xlsx", content: Array("PK\r\n--z".utf8))])
    }

    @Test func `a file that was not chosen is none`() throws {
        let part = "Content-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n"

        let form = try #require(MultipartForm(Self.body([part]), type: Self.type))

        #expect(form.files.isEmpty)
    }

    @Test(arguments: [("C:\\\\temp\\\\f.xlsx", "f.xlsx"), ("../../etc/passwd", "passwd"), ("a;b.xlsx", "a;b.xlsx")])
    func `a file's name has no folders`(sent: String, name: String) throws {
        let part = "Content-Disposition: form-data; name=\"file\"; filename=\"\(sent)\"\r\n\r\nx"

        let form = try #require(MultipartForm(Self.body([part]), type: Self.type))

        #expect(form.files.map(\.name) == [name])
    }

    @Test(arguments: [
        [UInt8](), Array("------xyz".utf8),
        Array("------xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb".utf8),
        body(["Content-Type: text/plain\r\n\r\nb"]), body(["Content-Disposition: form-data\r\n\r\nb"]),
        body(["Content-Disposition: form-data; name=\"a\"\r\nb"]),
        body([String](repeating: "Content-Disposition: form-data; name=\"a\"\r\n\r\nb", count: 101)),
        body(["Content-Disposition: form-data; name=\"a\"\r\n\r\n" + String(repeating: "b", count: 262_145)]),
        body(["X: " + String(repeating: "b", count: 5000) + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb"]),
        Array("--other\r\n".utf8),
    ])
    func `whatever is cut off, beyond a limit or no form is refused`(body: [UInt8]) {
        #expect(MultipartForm(body, type: Self.type) == nil)
    }

    @Test(arguments: [
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=a b\u{7F}",
    ])
    func `a type without a boundary is refused`(type: String) {
        #expect(MultipartForm(Self.body([]), type: type) == nil)
    }
}
