using BenchmarkDotNet.Running;
using SalesProcess.Benchmarks.Ratios;

if (args is ["ratios", .. var suites])
{
    return StockRatios.Run(suites);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
