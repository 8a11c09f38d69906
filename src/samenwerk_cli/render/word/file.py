"""Paragraphs and tables as the bytes of a Word document."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from samenwerk_cli.render.word.blocks import Box, Cell, Paragraph, Run, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document

    from samenwerk_cli.core.report.sections import Head
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.render.word.blocks import Block

TEMPLATE = Path(__file__).parent / "template"
"""The parts of a Word file, unpacked."""

LOCALES: dict[Lang, str] = {"nl": "nl-NL", "en": "en-GB"}
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
LONGEST_PROPERTY = 255
"""Characters."""

TEXT = '<w:t xml:space="preserve">'
BOX = (
    '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>'
    '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r>'
    "</w:sdtContent></w:sdt>"
)
"""A box that Word ticks when it is clicked."""


def word_file(head: Head, blocks: Iterable[Block]) -> bytes:
    """A Word document with these blocks; of the same blocks always the same bytes."""
    document = docx.Document(str(TEMPLATE))
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LOCALES[head.lang])
    document.core_properties.title = head.title[:LONGEST_PROPERTY]
    document.core_properties.language = LOCALES[head.lang]
    page = document.element.body[-1]
    body = "".join(_table(block) if isinstance(block, Table) else _paragraph(block) for block in blocks)
    for each in [*parse_xml(f'<w:body {nsdecls("w")} xmlns:w14="{W14}">{body}</w:body>')]:
        page.addprevious(each)
    return _packed(document)


def _paragraph(block: Paragraph) -> str:
    runs = "".join(BOX if isinstance(each, Box) else _run(each) for each in block.content)
    return f'<w:p><w:pPr><w:pStyle w:val="{block.style}"/></w:pPr>{runs}</w:p>'


def _run(words: str | Run) -> str:
    look = f'<w:rPr><w:rStyle w:val="{words.style}"/></w:rPr>' if isinstance(words, Run) else ""
    text = escape(words.words if isinstance(words, Run) else words)
    text = text.replace("\t", f"</w:t><w:tab/>{TEXT}").replace("\n", f"</w:t><w:br/>{TEXT}")
    return f"<w:r>{look}{TEXT}{text}</w:t></w:r>"


def _table(block: Table) -> str:
    """A table whose columns keep their width: LibreOffice looks at the grid for it, Word at the cells.

    The paragraph after it keeps it apart from the next.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in block.widths)
    rows = "".join(_row(row, block.widths, header=block.header and not place) for place, row in enumerate(block.rows))
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{block.style}"/><w:tblW w:w="{sum(block.widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{"0020" if block.header else "0000"}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>{_paragraph(Paragraph(f'After{block.style}', ()))}"
    )


def _row(cells: tuple[Cell, ...], widths: tuple[int, ...], *, header: bool) -> str:
    made, column = "", 0
    for each in cells:
        made += _cell(each, sum(widths[column : column + each.columns]))
        column += each.columns
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>{made}</w:tr>"


def _cell(block: Cell, width: int) -> str:
    colour = f'<w:shd w:val="clear" w:color="auto" w:fill="{block.colour}"/>' if block.colour else ""
    look = f'<w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{block.columns}"/>{colour}'
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{''.join(map(_paragraph, block.paragraphs))}</w:tc>"


def _packed(document: Document) -> bytes:
    """The file, packed again: what packs it for docx writes the time in it."""
    made, packed = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as parts, ZipFile(packed, "w") as file:
        for name in parts.namelist():
            file.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)
    return packed.getvalue()
