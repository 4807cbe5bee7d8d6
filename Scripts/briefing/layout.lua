-- Gives the blocks of a summary the styles that Markdown has no words for, tables the widths of their columns, and
-- pictures a size. Run by pandoc; the styles stand in reference/word/styles.xml and in page.css.

-- In Word. What fits on a page beside it is a table of all regions.
local PICTURE_WIDTH = '9cm'
-- A picture is drawn so many times larger for programs that do not know SVG, or it would be coarse in print.
local PICTURE_SCALE = 4

-- In points: the text of a page, the padding of a cell, and a letter in a cell and in a heading, which is smaller and
-- bold. Letters are taken a little wider than they are on average.
local TEXT_WIDTH, PADDING, CELL_LETTER, HEADING_LETTER = 482, 8, 5.2, 5.5
-- No column is narrower.
local NARROWEST = 34
-- A longer word, such as the path of a file, may break; a longer text has several lines however wide the page.
local LONGEST_WORD, LONGEST_LINE = 110, 260

local function styled(block, style)
  return pandoc.Div({block}, pandoc.Attr('', {}, {['custom-style'] = style}))
end

local function longest_word(text)
  local longest = 0
  for word in text:gmatch('%S+') do longest = math.max(longest, utf8.len(word)) end
  return longest
end

-- Of a column: what it needs so that no word breaks, and so that no line does; a heading may have two.
local function needs(tab, column)
  local heading = pandoc.utils.stringify(tab.headers[column])
  local word = math.max(longest_word(heading) * HEADING_LETTER, NARROWEST - PADDING)
  local line = math.max(word, utf8.len(heading) / 2 * HEADING_LETTER)
  for _, row in ipairs(tab.rows) do
    local text = pandoc.utils.stringify(row[column])
    word = math.max(word, longest_word(text) * CELL_LETTER)
    line = math.max(line, utf8.len(text) * CELL_LETTER)
  end
  return math.min(word, LONGEST_WORD) + PADDING, math.min(line, LONGEST_LINE) + PADDING
end

-- Shares of the page. Numbers get what their lines need, texts what their words need and a part of what is left.
local function widths(tab)
  local sizes, wishes, taken, wished = {}, {}, 0, 0
  for column, alignment in ipairs(tab.aligns) do
    local word, line = needs(tab, column)
    sizes[column] = alignment == 'AlignRight' and line or word
    wishes[column] = line - sizes[column]
    taken, wished = taken + sizes[column], wished + wishes[column]
  end
  local part = wished > 0 and math.max(0, math.min(1, (TEXT_WIDTH - taken) / wished)) or 0
  for column, wish in ipairs(wishes) do sizes[column] = sizes[column] + wish * part end
  local sum = taken + wished * part
  for column, size in ipairs(sizes) do sizes[column] = size / sum end
  return sizes
end

-- Only paragraphs take a style, and cells hold plain text.
local function restyle(cells, style)
  for column, cell in ipairs(cells) do
    if cell[1] then cells[column] = {styled(pandoc.Para(cell[1].content), style)} end
  end
end

local function laid_out(tab)
  if FORMAT ~= 'docx' then return pandoc.Div({tab}, pandoc.Attr('', {'table'})) end
  local simple = pandoc.utils.to_simple_table(tab)
  simple.widths = widths(simple)
  restyle(simple.headers, 'Table Heading')
  -- Neither the first row nor the last one stands alone on a page.
  for index, row in ipairs(simple.rows) do
    if index == 1 or index == #simple.rows - 1 then restyle(row, 'Kept Cell') end
  end
  return pandoc.utils.from_simple_table(simple)
end

-- In Word a list would lose an eighth of the page to its margin.
local function listed(list)
  if FORMAT ~= 'docx' then return {list} end
  return list.content:map(function(item)
    local text = pandoc.List({pandoc.Str('–'), pandoc.Space()})
    text:extend(item[1].content)
    return styled(pandoc.Para(text), 'List Item')
  end)
end

local function is_picture(block)
  return block.t == 'Para' and #block.content == 1 and block.content[1].t == 'Image'
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
  local was_table, was_picture = false, false
  for index, block in ipairs(document.blocks) do
    local next = document.blocks[index + 1]
    if block.t == 'Table' then
      blocks:insert(laid_out(block))
      was_table = true
    elseif is_picture(block) then
      blocks:insert(styled(sized(block), 'Picture'))
    elseif block.t == 'BulletList' then
      blocks:extend(listed(block))
    elseif block.t ~= 'Para' then
      blocks:insert(block)
    elseif was_picture then
      blocks:insert(styled(block, 'Picture Caption'))
    elseif next and next.t == 'Table' then
      blocks:insert(styled(block, 'Table Caption'))
    else
      -- The text comes first; what stands behind the first table explains tables.
      blocks:insert(was_table and styled(block, 'Table Note') or block)
    end
    was_picture = is_picture(block)
  end
  return pandoc.Pandoc(blocks, document.meta)
end
