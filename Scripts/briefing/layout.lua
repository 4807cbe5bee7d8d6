-- Gives the blocks of a summary the styles that Markdown has no words for, tables the widths of their columns, and
-- pictures a size. Run by pandoc; the styles stand in reference/word/styles.xml and in page.css.

-- In Word, so that the three pictures and their tables fit on two pages.
local PICTURE_WIDTH = '10.5cm'
-- A picture is drawn so many times larger for programs that do not know SVG, or it would be coarse in print.
local PICTURE_SCALE = 4
-- In characters: longer texts break into lines, shorter ones leave room for the padding of the cell.
local WIDEST, NARROWEST = 40, 6

local function styled(block, style)
  return pandoc.Div({block}, pandoc.Attr('', {}, {['custom-style'] = style}))
end

local function longest_word(text)
  local longest = 0
  for word in text:gmatch('%S+') do longest = math.max(longest, utf8.len(word)) end
  return longest
end

-- Each column gets room for its longest cell, and for the longest word of its heading.
local function widths(tab)
  local sizes, sum = {}, 0
  for column, heading in ipairs(tab.headers) do
    local size = math.max(longest_word(pandoc.utils.stringify(heading)), NARROWEST)
    for _, row in ipairs(tab.rows) do
      size = math.max(size, utf8.len(pandoc.utils.stringify(row[column])) + 1)
    end
    sizes[column] = math.min(size, WIDEST) + 1
    sum = sum + sizes[column]
  end
  for column, size in ipairs(sizes) do sizes[column] = size / sum end
  return sizes
end

local function laid_out(tab)
  if FORMAT ~= 'docx' then return pandoc.Div({tab}, pandoc.Attr('', {'table'})) end
  local simple = pandoc.utils.to_simple_table(tab)
  simple.widths = widths(simple)
  return pandoc.utils.from_simple_table(simple)
end

local function is_picture(block)
  return block and block.t == 'Para' and #block.content == 1 and block.content[1].t == 'Image'
end

local function sized(block)
  if FORMAT ~= 'docx' then return block end
  local image = block.content[1]
  local file = assert(io.open(image.src, 'rb'))
  local svg = file:read('a'):gsub(' (%l+)="(%d+)"', function(name, length)
    return (' %s="%d"'):format(name, length * PICTURE_SCALE)
  end, 2)
  file:close()
  pandoc.mediabag.insert(image.src, 'image/svg+xml', svg)
  image.attributes.width = PICTURE_WIDTH
  return block
end

function Pandoc(document)
  local blocks = pandoc.List()
  local previous
  for index, block in ipairs(document.blocks) do
    local next = document.blocks[index + 1]
    local kind = block.t
    if kind == 'Table' then
      blocks:insert(laid_out(block))
    elseif is_picture(block) then
      kind = 'picture'
      blocks:insert(styled(sized(block), 'Picture'))
    elseif kind == 'Para' and previous == 'picture' then
      blocks:insert(styled(block, 'Picture Caption'))
    elseif kind == 'Para' and next and next.t == 'Table' then
      blocks:insert(styled(block, 'Table Caption'))
    elseif kind == 'Para' and (previous == 'Table' or previous == 'note') then
      kind = 'note'
      blocks:insert(styled(block, 'Table Note'))
    else
      blocks:insert(block)
    end
    previous = kind
  end
  return pandoc.Pandoc(blocks, document.meta)
end
