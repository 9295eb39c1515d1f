import CCairo
public import Gait

/// A surface to draw on with cairo; takes a picture in and gives it back, memory used again and again.
@safe public struct Canvas: ~Copyable {
    public let width: Int
    public let height: Int
    private let surface: OpaquePointer
    let pen: OpaquePointer

    /// `nil` when there is not enough memory, or a side is longer than 32 767 pixels.
    public init?(width: Int, height: Int) {
        guard width > 0, height > 0,
            let surface = unsafe cairo_image_surface_create(
                CAIRO_FORMAT_RGB24,
                Int32(clamping: width),
                Int32(clamping: height)
            )
        else { return nil }
        guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
            let pen = unsafe cairo_create(surface)
        else {
            unsafe cairo_surface_destroy(surface)
            return nil
        }
        unsafe cairo_set_line_cap(pen, CAIRO_LINE_CAP_ROUND)
        unsafe cairo_set_line_join(pen, CAIRO_LINE_JOIN_ROUND)
        unsafe cairo_select_font_face(
            pen,
            "DejaVu Sans",
            CAIRO_FONT_SLANT_NORMAL,
            CAIRO_FONT_WEIGHT_BOLD
        )
        self.width = width
        self.height = height
        unsafe self.surface = surface
        unsafe self.pen = pen
    }

    deinit {
        unsafe cairo_destroy(pen)
        unsafe cairo_surface_destroy(surface)
    }

    /// Puts a picture of the canvas's size on it.
    public mutating func load(_ picture: borrowing Picture) {
        precondition(picture.width == width && picture.height == height, "sizes differ")
        unsafe cairo_surface_flush(surface)
        guard let rows = unsafe cairo_image_surface_get_data(surface) else { return }
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        unsafe picture.pixels.withUnsafeBufferPointer { pixels in
            guard var from = pixels.baseAddress else { return }
            for row in 0..<height {
                var to = unsafe rows + row * stride
                for _ in 0..<width {
                    // Blue first: cairo's pixel is a number, stored with its least byte first.
                    unsafe to[0] = unsafe from[2]
                    unsafe to[1] = unsafe from[1]
                    unsafe to[2] = unsafe from[0]
                    unsafe from += 3
                    unsafe to += 4
                }
            }
        }
        unsafe cairo_surface_mark_dirty(surface)
    }

    /// Copies what is on the canvas into a picture of its size.
    public mutating func store(into picture: inout Picture) {
        if picture.width != width || picture.height != height {
            picture = Picture(width: width, height: height)
        }
        unsafe cairo_surface_flush(surface)
        guard let rows = unsafe cairo_image_surface_get_data(surface) else { return }
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        unsafe picture.pixels.withUnsafeMutableBufferPointer { pixels in
            guard var to = pixels.baseAddress else { return }
            for row in 0..<height {
                var from = unsafe rows + row * stride
                for _ in 0..<width {
                    unsafe to[0] = unsafe from[2]
                    unsafe to[1] = unsafe from[1]
                    unsafe to[2] = unsafe from[0]
                    unsafe from += 4
                    unsafe to += 3
                }
            }
        }
    }

    // MARK: - Drawing

    /// A line through all points, in order.
    public mutating func line(
        _ points: [PixelPoint],
        width: Double,
        colour: Colour,
        dash: Double = 0
    ) {
        guard let first = points.first else { return }
        unsafe cairo_new_path(pen)
        unsafe cairo_move_to(pen, first.x, first.y)
        for point in points.dropFirst() { unsafe cairo_line_to(pen, point.x, point.y) }
        stroke(width: width, colour: colour, dash: dash)
    }

    /// Fills what the points enclose.
    public mutating func area(_ points: [PixelPoint], colour: Colour) {
        guard let first = points.first else { return }
        unsafe cairo_new_path(pen)
        unsafe cairo_move_to(pen, first.x, first.y)
        for point in points.dropFirst() { unsafe cairo_line_to(pen, point.x, point.y) }
        unsafe cairo_close_path(pen)
        fill(colour)
    }

    /// A filled disc.
    public mutating func disc(_ centre: PixelPoint, radius: Double, colour: Colour) {
        unsafe cairo_new_path(pen)
        unsafe cairo_arc(pen, centre.x, centre.y, radius, 0, Angle.circle)
        fill(colour)
    }

    /// A circle's line.
    public mutating func circle(
        _ centre: PixelPoint,
        radius: Double,
        width: Double,
        colour: Colour
    ) {
        unsafe cairo_new_path(pen)
        unsafe cairo_arc(pen, centre.x, centre.y, radius, 0, Angle.circle)
        stroke(width: width, colour: colour, dash: 0)
    }

    /// A filled box with rounded corners.
    public mutating func box(
        _ corner: PixelPoint,
        width: Double,
        height: Double,
        radius: Double,
        colour: Colour
    ) {
        let round = min(radius, width / 2, height / 2)
        let (right, bottom) = (corner.x + width, corner.y + height)
        let quarter = Angle.quarter
        unsafe cairo_new_path(pen)
        unsafe cairo_arc(pen, right - round, corner.y + round, round, -quarter, 0)
        unsafe cairo_arc(pen, right - round, bottom - round, round, 0, quarter)
        unsafe cairo_arc(pen, corner.x + round, bottom - round, round, quarter, 2 * quarter)
        unsafe cairo_arc(pen, corner.x + round, corner.y + round, round, 2 * quarter, 3 * quarter)
        unsafe cairo_close_path(pen)
        fill(colour)
    }

    /// Text with the left end of its base line at `start`; `size` is about the height of a line.
    public mutating func text(
        _ text: String,
        at start: PixelPoint,
        size: Double,
        colour: Colour
    ) {
        unsafe cairo_set_font_size(pen, size)
        setColour(colour)
        unsafe cairo_move_to(pen, start.x, start.y)
        unsafe cairo_show_text(pen, text)
        unsafe cairo_new_path(pen)
    }

    /// How far the pen moves when it writes `text`.
    public mutating func textWidth(_ text: String, size: Double) -> Double {
        unsafe cairo_set_font_size(pen, size)
        var extents = cairo_text_extents_t()
        unsafe cairo_text_extents(pen, text, &extents)
        return extents.x_advance
    }

    private func stroke(width: Double, colour: Colour, dash: Double) {
        setColour(colour)
        unsafe cairo_set_line_width(pen, width)
        if dash > 0 {
            unsafe cairo_set_dash(pen, [dash, dash * 1.2], 2, 0)
        } else {
            unsafe cairo_set_dash(pen, nil, 0, 0)
        }
        unsafe cairo_stroke(pen)
    }

    private func fill(_ colour: Colour) {
        setColour(colour)
        unsafe cairo_fill(pen)
    }

    private func setColour(_ colour: Colour) {
        unsafe cairo_set_source_rgba(pen, colour.red, colour.green, colour.blue, colour.opacity)
    }
}

extension Canvas {
    /// As PNG; `nil` when it could not be made.
    mutating func png() -> [UInt8]? { unsafe PNGStream.write(surface) }
}
