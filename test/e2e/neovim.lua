-- A real editor drives the language server: opens a file, waits for diagnostics, hovers, applies the fix, saves, and waits
-- until the diagnostic is gone. Prints one JSON object; fails with a message otherwise.
local file, node, main = arg_file, arg_node, arg_main
local report = {}

local function wait(what, condition)
  if not vim.wait(20000, condition, 50) then
    error('waited in vain for ' .. what)
  end
end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local client = vim.lsp.start_client({
  name = 'handrail',
  cmd = { node, main, 'lsp' },
  root_dir = vim.fn.getcwd(),
  workspace_folders = { { uri = vim.uri_from_fname(vim.fn.getcwd()), name = 'shop' } },
  init_options = { debounce = 20, rescanDelay = 50 },
})
vim.lsp.buf_attach_client(0, client)

local function found()
  return vim.tbl_filter(function(each)
    return each.code == 'code/sql-injection'
  end, vim.diagnostic.get(0))
end

wait('a diagnostic', function()
  return #found() > 0
end)
local diagnostic = found()[1]
report.diagnostic = { line = diagnostic.lnum + 1, message = diagnostic.message, source = diagnostic.source }

local position = { line = diagnostic.lnum, character = diagnostic.col }
local document = { uri = vim.uri_from_bufnr(0) }
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', { textDocument = document, position = position }, 20000)
report.hover = hover[client].result.contents.value

local actions = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
  textDocument = document,
  range = { start = position, ['end'] = position },
  context = { diagnostics = { diagnostic.user_data and diagnostic.user_data.lsp or {} } },
}, 60000)
local action = actions[client].result[1]
report.action = action.title
vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
vim.cmd('write')
wait('the diagnostic to go', function()
  return #found() == 0
end)
report.left = #found()
print(vim.fn.json_encode(report))
